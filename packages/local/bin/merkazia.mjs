#!/usr/bin/env node
// The program `merkazia`: boot.mjs with the exchange's entry.
import { fileURLToPath } from 'node:url';

process.argv.splice(2, 0, fileURLToPath(new URL('../src/main.ts', import.meta.url)));
await import('../boot.mjs');
