import { query } from 'jsonpath-rfc9535';

/** An overlay of the OpenAPI Overlay Specification 1.0: what is laid over a document, action by action. */
export interface Overlay { overlay: string; info: { title: string; version: string }; actions: Action[] }

/** `update` is merged into everything that `target`, a JSONPath (RFC 9535), finds; `remove` takes it away. */
export interface Action { target: string; update?: unknown; remove?: boolean }

type Node = Record<string, unknown>;

/** The document with the overlays laid over it, in their order; the document itself stays as it is. */
export function overlaid<D extends object>(document: D, overlays: Overlay[]): D {
  const copy = structuredClone(document);
  for (const { actions } of overlays) for (const action of actions) apply(copy, action);
  return copy;
}

/** What an action's target finds in a document. */
export const found = (document: object, { target }: Action): unknown[] => query(document as never, target);

function apply(document: object, action: Action) {
  const nodes = found(document, action);
  if (action.remove) return take(document, new Set(nodes));
  for (const node of nodes) {
    if (Array.isArray(node)) node.push(structuredClone(action.update));
    else merge(node as Node, action.update as Node);
  }
}

function merge(node: Node, update: Node) {
  for (const [key, value] of Object.entries(update)) {
    const there = node[key];
    if (isNode(there) && isNode(value)) merge(there, value);
    else if (Array.isArray(there) && Array.isArray(value)) there.push(...structuredClone(value));
    else node[key] = structuredClone(value);
  }
}

function take(parent: object, gone: Set<unknown>) {
  for (const [key, value] of Object.entries(parent)) {
    if (gone.has(value)) delete (parent as Node)[key];
    else if (value && typeof value === 'object') take(value, gone);
  }
  if (Array.isArray(parent)) parent.splice(0, parent.length, ...parent.filter(() => true));
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
