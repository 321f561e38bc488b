import { describe, expectTypeOf, it } from 'vitest';
import { type CallParams, type CallResult, type Client, type FileAnswer, createClient } from '../../packages/client/src/client.ts';

describe('the compiler', () => {
  const never = (_: (client: Client) => unknown) => {};

  it('tells a caller what a command answers', () => {
    expectTypeOf<CallResult<'SendSms'>['oks']>().toEqualTypeOf<string[]>();
    expectTypeOf<CallResult<'SendSms'>['responseStatus']>().toEqualTypeOf<'OK'>();
    expectTypeOf<Extract<CallResult<'RenderYMGRFile'>, FileAnswer>>().toEqualTypeOf<FileAnswer>();
    expectTypeOf<Extract<CallResult<'SendSms'>, FileAnswer>>().toEqualTypeOf<never>();
  });

  it('lets a file parameter, and no other, be a path', () => {
    expectTypeOf<{ pdfFile: 'UPLOAD'; phone: string; fileToUpload: { path: string } }>().toExtend<CallParams<'SendFax'>>();
    expectTypeOf<{ pdfFile: { path: string }; phone: string }>().not.toExtend<CallParams<'SendFax'>>();
  });

  it('refuses unknown commands, missing and misspelt parameters, and two ways in', () => {
    // @ts-expect-error There is no such command.
    never((client) => client.call('SendSmss', { phones: '0501234567', message: 'x' }));
    // @ts-expect-error The message is missing.
    never((client) => client.call('SendSms', { phones: '0501234567' }));
    // @ts-expect-error All of it is missing.
    never((client) => client.call('SendSms'));
    // @ts-expect-error It is called phones.
    never((client) => client.call('SendSms', { phone: '0501234567', message: 'x' }));
    // @ts-expect-error The token is the client's.
    never((client) => client.call('SendSms', { phones: '0501234567', message: 'x', token: 't' }));
    // @ts-expect-error A token or a password.
    never(() => createClient({ baseUrl: '', token: 't', username: 'u', password: 'p' }));
    never((client) => client.call('GetCustomerData'));
  });
});
