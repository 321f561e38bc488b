import { renderSite } from './site.ts';

// The whole site as JSON on the standard output, for who serves it without a folder of its own.
process.stdout.write(JSON.stringify(renderSite(process.cwd())));
