// Generated from openapi/ by `npm run generate`; not to be edited.

export interface ParamError { instancePath: string; schemaPath: string; keyword: string; params: Record<string, any>; message?: string }
export interface ParamValidator { (params: unknown): boolean; errors?: ParamError[] | null }
declare const validators: Record<string, ParamValidator>;
export = validators;
