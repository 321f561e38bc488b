// The house style as lint rules, for what Redocly's own rules do not say.

const REFUSALS = ['BadRequest', 'TooLarge', 'QueryTooLong', 'UnsupportedMediaType', 'TooManyRequests', 'Fault'];

/** Every property of a shape says what it is and shows an example, itself or in the shape it refers to. */
function described() {
  const missing = (schema) => [!schema.description && 'a description', !(schema.examples ?? [schema.example]).some((e) => e !== undefined) && 'an example'].filter(Boolean);
  return {
    Schema(schema, { report, location, resolve }) {
      for (const [name, property] of Object.entries(schema.properties ?? {})) {
        const shape = property.$ref ? { ...resolve(property).node, ...property } : property;
        for (const what of missing(shape)) report({ message: `Property ${name} needs ${what}.`, location: location.child(['properties', name]) });
      }
    },
  };
}

/** A command has one name: its path, its operations and its shapes. */
function oneName() {
  let command;
  return {
    PathItem: {
      enter(item, { key, report, rawLocation }) {
        command = String(key).slice(1);
        if (String(key).startsWith('/') && !(item.get && item.post)) report({ message: `${command} is taken by GET and by POST.`, location: rawLocation });
      },
    },
    Operation(operation, { key, report, location, parent, rawLocation }) {
      if (!String(command) || !['get', 'post'].includes(String(key)) || !parent.get) return;
      const id = key === 'get' ? `${command}Get` : command;
      if (operation.operationId !== id) report({ message: `The operationId is ${id}.`, location: location.child('operationId') });
      if (key === 'post' && !operation['x-command']) report({ message: `${command} says in x-command what it is.`, location: rawLocation });
    },
  };
}

/** Success and failure are told apart by responseStatus (a command that answers only bytes has a Failure alone); a POST body is taken in all three forms; the refusals of the transport are named. */
function toldApart() {
  return {
    Operation(operation, { key, report, location, parent }) {
      if (!parent.get) return;
      const schema = operation.responses?.['200']?.content?.['application/json']?.schema ?? {};
      if (!(schema.oneOf ?? [schema]).some((s) => s.$ref?.endsWith('/Failure.yaml'))) report({ message: 'The 200 answer is one of the result and Failure.', location: location.child(['responses', '200']) });
      const named = Object.values(operation.responses ?? {}).map((r) => r.$ref ?? '');
      for (const name of REFUSALS) if (!named.some((ref) => ref.endsWith(`/${name}.yaml`))) report({ message: `The answers include ${name}.`, location: location.child('responses') });
      if (key !== 'post') return;
      const forms = Object.keys(operation.requestBody?.content ?? {});
      for (const type of ['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
        if (!forms.includes(type)) report({ message: `The body is taken as ${type}.`, location: location.child('requestBody') });
        else if (operation.requestBody.content[type].example === undefined && !operation.requestBody.content[type].examples) report({ message: `The body as ${type} has an example.`, location: location.child('requestBody') });
      }
      const keyed = (operation.parameters ?? []).some((p) => p.$ref?.endsWith('/IdempotencyKey.yaml'));
      if (keyed !== Boolean(operation['x-command']?.changes)) report({ message: 'A command that changes something, and no other, takes an Idempotency-Key.', location: location.child('parameters') });
    },
  };
}

/** An operators' command has one name, is taken by POST as JSON, and one that changes something takes an Idempotency-Key. */
function operators() {
  let command;
  return {
    // What is posted to others (webhooks) is no command.
    PathItem: { enter(item, { key }) { command = String(key).startsWith('/') ? String(key).slice(1) : undefined; } },
    Operation(operation, { key, report, location }) {
      if (command === undefined) return;
      const told = (message, at) => report({ message, location: location.child(at) });
      if (key !== 'post' || operation.operationId !== command) told(`The operation is a POST with the operationId ${command}.`, 'operationId');
      if (typeof operation['x-command']?.changes !== 'boolean') told(`${command} says in x-command whether it changes something.`, 'x-command');
      const forms = Object.entries(operation.requestBody?.content ?? {});
      if (forms.length !== 1 || forms[0][0] !== 'application/json' || forms[0][1].example === undefined) told('The body is application/json and has an example.', 'requestBody');
      const json = operation.responses?.['200']?.content?.['application/json']?.schema?.oneOf ?? [];
      if (!json.some((s) => s.$ref?.endsWith('/Failure.yaml'))) told('The 200 answer is one of the result and Failure.', 'responses');
      if (!operation.responses?.['401']?.$ref?.endsWith('/NoOperator.yaml')) told('The answers include NoOperator.', 'responses');
      const keyed = (operation.parameters ?? []).some((p) => p.$ref?.endsWith('/IdempotencyKey.yaml'));
      if (keyed !== Boolean(operation['x-command']?.changes)) told('A command that changes something, and no other, takes an Idempotency-Key.', 'parameters');
    },
  };
}

export default function house() {
  return { id: 'house', rules: { oas3: { described, 'one-name': oneName, 'told-apart': toldApart, operators } } };
}
