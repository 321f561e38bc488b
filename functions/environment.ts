/** A variable that sst.config.ts gives every function. A function without it does not start, and says so. */
export function variable(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`The environment variable ${name} is not set: see the environment of the functions in sst.config.ts.`);
  return value;
}
