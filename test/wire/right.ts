import type { handlers } from '@merkazia/exchange/commands/table';
import { beforeAll } from 'vitest';
import { putCampaign } from '../harness/campaigns.ts';
import type { useExchange } from '../harness/exchange.ts';
import { pdfOf } from '../harness/pdf.ts';
import { queueOf } from '../harness/queues.ts';

type Command = keyof typeof handlers;

export interface Right { token: string; given: Record<string, string | undefined> }

/** Makes systems of an exchange, and for every built command requests that are right for them: the i-th of as many as are wanted, in their order. */
export function rightRequests(at: ReturnType<typeof useExchange>): (command: Command, i: number) => Promise<Right> {
  const creatorPhone = '0531234568';
  let did: string;
  let steady: string;
  let other: string;
  let telephones: string;
  let ofTelephones: string;
  let waiting: string;
  let campaign: string;
  let task: number;
  beforeAll(async () => {
    const lists = ['55', '56', '57'].map((id) => ({ id, description: 'mine', phones: ['0541500001', '0541500002'] }));
    const tzintukLists = ['56', '58'].map((name) => ({ name, phones: ['0541500007'] }));
    ({ did } = await at.system({ units: 100_000_000, smsUnits: 100_000_000, creatorPhone, secondaryDids: [{ did: '0779777701', usage: '' }, { did: '0779777702', usage: 'goto:/1' }], lists, tzintukLists }));
    steady = await at.session(did, { verified: true });
    ({ did: other } = await at.system());
    ({ did: telephones } = await at.system({ callerIds: [{ number: '0529777703', expires: at.exchange.clock.now() + 86_400_000 }] }));
    ofTelephones = await at.session(telephones);
    await at.client({ token: ofTelephones }).call('CreateSipAccount', {});
    campaign = (await putCampaign(at.exchange, did, { text: 'שלום', numbers: [{ to: '0541500007', at: 10, taken: 'ESME_ROK', word: 'DELIVRD', reported: 900 }] })).campaign;
    task = (await at.client({ token: steady }).call('CreateTask', { taskType: 'MoveOnFile', folder: '1', target: '2', moveFileType: 'maxFile', active: 0 })).id;
    await at.client({ token: steady }).call('UploadFile', { path: 'fax.pdf', file: await pdfOf(1) });
    await queueOf(at, did).tell({ event: 'login', agent: '0541500007' }, { event: 'join', call: 'right', phone: '0541500008' });
  });

  /** A file of its own for the i-th request, in each of the spellings of a path. */
  const file = async (i: number): Promise<string> => {
    await at.client({ token: steady }).call('UploadTextFile', { what: `of right/${i}.txt`, contents: `text ${i}` });
    return [`ivr2:/of right/${i}.txt`, `ivr2:of right/${i}.txt`, `ivr/of right//${i}.txt`, `/of right/${i}.txt`][i % 4]!;
  };

  /** Leaves one SIP account beside the first, and room for more; its number. */
  const lastSip = async (i: number): Promise<number> => {
    const client = at.client({ token: ofTelephones });
    const more = (await client.call('GetSipAccountsInCustomer')).accounts.slice(1).map(({ accountNumber }) => accountNumber);
    if (more.length > 2) await client.call('DeleteSipAccount', { accountNumber: more.slice(1) });
    return more[0] ?? (await client.call('CreateSipAccount', { extNumber: 2000 + i })).accountNumber;
  };

  /** For every command a request that is right, the i-th of many; one that changes or ends its session brings its own. */
  const right: Record<Command, (i: number) => Promise<Partial<Right> & Pick<Right, 'given'>>> = {
    ClearTemplateEntries: async () => ({ given: { templateId: '57' } }),
    CreateBridgeCall: async (i) => ({
      given: {
        Phones: `054150${String(1000 + i).slice(-4)}`, BridgePhones: '0500000021',
        ...[{}, { callerId: '0779777701', RecordCall: '1' }, { RecordCall: 'true', SendMailInCall: '1', SendMailInCallTo: 'office@customer.example', DialSip: '0' }][i % 3],
      },
    }),
    CreateTemplate: async (i) => ({ given: { description: `list ${i}` } }),
    CreateTask: async (i) => ({
      given: {
        active: '0',
        ...[
          { taskType: 'SendSMS', smsList: '55', smsMessage: 'בוקר טוב', minute: '30', hour: '8', days: '{"0":1,"6":0}', checkIsKodesh: '1', description: 'יום ראשון' },
          { taskType: 'RunTzintuk', toList: '56', typeList: 'tzl', minute: '0', callerId: '0779777701', ifAnyDay: 'true', days: 'every day', mailInEnd: '1' },
          { taskType: 'MoveOnFile', folder: 'ivr2:/1', target: 'ivr/2', moveFileType: 'minFile', blockMoveIfNewFileInMinutes: '60', day: '31', month: '', year: '2999' },
        ][i % 3]!,
      },
    }),
    CreateSipAccount: async (i) => {
      await lastSip(i);
      return { token: ofTelephones, given: i % 2 ? {} : { extNumber: String(300 + i) } };
    },
    DeleteSipAccount: async (i) => ({ token: ofTelephones, given: { accountNumber: [`${await lastSip(i)}`, `${await lastSip(i)},39`, `[${await lastSip(i)}]`][i % 3]! } }),
    EditCallerIdInSipAccount: async (i) => ({ token: ofTelephones, given: { accountNumber: '1', callerId: [telephones, '0529777703', '+972 52-977-7703'][i % 3]! } }),
    GetSipAccountsInCustomer: async () => ({ token: ofTelephones, given: {} }),
    SipExtensionManagement: async (i) => ({ token: ofTelephones, given: [{ SipExtensionManagement: 'Get' }, { action: 'Set', extNumber: '9999', accountNumber: '1' }, { SipExtensionManagement: 'Set' }][i % 3]! }),
    SipToUdp: async (i) => ({ token: ofTelephones, given: i % 2 ? { accountNumber: '1' } : {} }),
    SipToWss: async (i) => ({ token: ofTelephones, given: i % 2 ? { accountNumber: '1' } : {} }),
    DeleteTask: async () => ({ given: { TaskId: String((await at.client({ token: steady }).call('CreateTask', { taskType: 'MoveOnFile', folder: '1', target: '2', moveFileType: 'maxFile', active: 0 })).id) } }),
    DeleteTemplate: async () => ({ given: { templateId: String((await at.client({ token: steady }).call('CreateTemplate', { description: 'x' })).templateId) } }),
    CheckIfFileExists: async (i) => ({ given: { path: i % 2 ? await file(i) : 'ivr/4/ext.ini' } }),
    CheckIfFolderExists: async (i) => ({ given: { path: ['ivr2:/', 'ivr/4', '.'][i % 3]! } }),
    DoubleAuth: async (i) => {
      if (i % 2 === 0) return { token: waiting = await at.session(did), given: { action: 'SendCode' } };
      return { token: waiting, given: { action: 'VerifyCode', code: (await at.calls(creatorPhone)).at(-1).from.slice(-4) } };
    },
    DownloadFile: async (i) => ({ given: { path: await file(i) } }),
    FileAction: async (i) => {
      const what = await file(i);
      return { given: [{ action: 'copy', what, target: `copies/${i}` }, { action: 'move', what0: what, target: 'moved/' }, { action: 'delete', what3: what }][i % 3]! };
    },
    GetAllSessions: async (i) => ({ given: i % 3 ? { limit: String(i) } : {} }),
    GetCustomerData: async () => ({ given: {} }),
    GetCustomerSmsTransactions: async () => ({ given: {} }),
    GetIVR2Dir: async (i) => {
      await file(i);
      return { given: [{}, { path: 'ivr2:/of right', orderBy: 'size', orderDir: 'desc' }, { path: '/', filesFrom: '1', filesLimit: '2' }][i % 3]! };
    },
    GetIncomingSum: async (i) => ({ given: [{}, { from: '2026-02-01', to: '2026-02-09' }, { from: '2024-02-29', to: '2024-02-29' }, { from: '2026-01-01' }][i % 4]! }),
    GetLoginLog: async (i) => ({ given: [{}, { limit: '3' }, { username: did }, { username: '077-977-7701', limit: '1' }][i % 4]! }),
    GetQueueRealTime: async (i) => ({ given: { queuePath: ['/1/2', '1/2', 'ivr2:/1/2/'][i % 3] } }),
    GetSession: async () => ({ given: {} }),
    GetSmsOutLog: async (i) => ({ given: i % 3 ? { limit: String(i * 1000) } : {} }),
    GetTasks: async (i) => ({ given: i % 2 ? { limit: String(i) } : {} }),
    GetTasksData: async () => ({ given: { TaskId: String(task) } }),
    GetTasksLogs: async () => ({ given: { TaskId: String(task) } }),
    GetTemplateEntries: async () => ({ given: { templateId: '56' } }),
    GetTemplates: async () => ({ given: {} }),
    GetTextFile: async (i) => ({ given: { what: await file(i) } }),
    GetTransactions: async (i) => ({ given: [{}, { from: '2' }, { limit: '5' }, { filter: 'campaigns' }, { from: '0', limit: '1', filter: 'campaigns' }][i % 5]! }),
    KillAllSessions: async () => ({ token: await at.session(other, { verified: true }), given: {} }),
    KillSession: async () => {
      await at.session(did);
      const { data } = await at.client({ token: steady }).call('GetAllSessions', { limit: 1 });
      return { given: { SessionId: String(data[0]!.id) } };
    },
    Login: async (i) => ({ given: { username: i % 2 ? did : '0779777701', password: 'secret-of-test' } }),
    Logout: async () => ({ token: await at.session(did), given: {} }),
    RunTzintuk: async (i) => ({
      given: [
        { phones: '0541500008' }, { phones: 'tpl:55', callerId: did }, { phones: 'tzl:58', TzintukTimeOut: '16' }, { phones: '021500001:0541500009,nobody', callerId: '0779777701', TzintukTimeOut: '1.5' },
        { phones: '["0541500002","0541500003"]' }, { phones: '0541500004:0541500005', callerId: 'RAND' },
      ][i % 6]!,
    }),
    RenderYMGRFile: async (i) => {
      await at.client({ token: steady }).call('UploadTextFile', { what: '1/2/ApprovalAll.ymgr', contents: 'Status#OK%Folder#77%Phone#0501234567\n' });
      const given = { wath: i % 2 ? 'ivr2:/1/2/ApprovalAll.ymgr' : 'main\\1\\2\\ApprovalAll.ymgr', convertType: ['html', 'csv', 'json'][i % 3]! };
      return { given: i % 4 ? given : { ...given, notLoadLang: '1', renderLanguage: 'EN' } };
    },
    SendFax: async (i) => ({ given: { pdfFile: ['ivr2:/fax.pdf', '/fax.pdf', 'ivr2://fax.pdf'][i % 3]!, phone: '0500000021', ...[{}, { callerId: '0779777701', deliveryUrl: '' }][i % 2] } }),
    SendSms: async (i) => ({
      given: [
        { phones: '0541500002', message: 'x' }, { phones: 'tpl:55', message: 'שלום' }, { phones: '0541500003:0541500004,0541500003', message: 'x'.repeat(71), sendFlashMessage: '1' },
        { phones: '+972541500005:nobody', message: '😀', from: '0779777701' }, { phones: '0541500006', message: 'm'.repeat(10_000), sendFlashMessage: 'false', from: did },
      ][i % 5]!,
    }),
    SendTTS: async (i) => ({
      given: [
        { phones: '0541500002', ttsMessage: 'שלום' }, { phones: 'tpl:55', ttsMessage: 'x', repeatFile: '1', ttsRate: '-10', ttsVoice: 'osnat', SendMail: '1' }, { phones: 'tzl:58', ttsMessage: 'בוקר טוב', callbackUrl: '' },
        { phones: '021500001:0541500009:nobody', ttsMessage: 'שלום לכולם', callerId: '0779777701', callbackUrl: 'http://127.0.0.1:9999/status', ttsRate: '10' },
      ][i % 4]!,
    }),
    TzintukimListManagement: async (i) => ({
      given: [{ action: 'getlists' }, { action: 'getlistEnteres', TzintukimList: '56' }, { action: 'getLogList', TzintukimList: '56' }, { action: 'resetList', TzintukimList: '56' }][i % 4]!,
    }),
    UpdateTemplate: async (i) => ({
      given: { templateId: '56', ...[{ description: 'ילדים' }, { callerId: did, customerDefault: '1' }, { originateTimeout: '12.5', vmDetect: 'true', redialPolicy: 'FAILED' }, { bridgeTo: '', customerDefault: '0' }, {}][i % 5] },
    }),
    UpdateTemplateEntries: async (i) => ({ given: { templateId: '56', rowids: '1-2', action: ['block', 'unblock'][i % 2]! } }),
    UpdateTemplateEntry: async (i) => ({ given: { templateId: '56', ...[{ rowid: '1', name: 'דינה' }, { phone: '054-1500002', moreinfo: `class ${i}`, blocked: '1' }, { phone: `05415001${String(i).padStart(2, '0').slice(-2)}` }][i % 3] } }),
    UpdateTask: async (i) => ({ given: { TaskId: String(task), ...[{}, { minute: '5', hour: '', days: '{"5":1}', description: 'אחר' }, { day: '1', mailInError: '1', active: '0', checkIsKodesh: '0' }][i % 3] } }),
    UploadPhoneList: async (i) => ({
      given: {
        templateId: '57',
        ...[
          { data: '0541500003,Dina,x\r\n0541500004' }, { data: '5551234\tNoam\tCohen\tx', delimiter: 'TAB', nameColumns: '2', defaultPrefix: '02', updateType: 'NEW' },
          { data: '025551234\nnobody', updateType: 'REMOVE' }, { data: '0541500005', blocked: '1', updateType: 'UPDATE' },
        ][i % 4]!,
      },
    }),
    UploadFile: async (i) => {
      const qquuid = `upload ${i}`;
      await at.client({ token: steady }).call('UploadFile', { qquuid, qqpartindex: 0, qqtotalparts: 1, qqtotalfilesize: 5, qqfile: Buffer.from('bytes') });
      return { given: [{ path: `uploads/${i}.bin`, qquuid, done: '1' }, { path: 'ivr2:numbered', autoNumbering: 'true', qquuid, qqfilename: 'a.txt', done: '' }, { path: 'ivr2:/said.txt', tts: '1', qquuid, done: 'true' }][i % 3]! };
    },
    UploadTextFile: async (i) => ({ given: { what: [`ivr2:/write/${i}.txt`, 'ivr/write/same.txt', `ivr2:כתיבה/${i}/עומק/קובץ.txt`][i % 3]!, contents: ['', 'שלום', 'x'.repeat(5000)][i % 3]! } }),
    SetSecondaryDidUsageDescription: async (i) => ({ given: { secondaryDidId: '101', newUsage: ['goto:/', 'goto:/1/20', 'goto:/תור/A'][i % 3] } }),
    ValidationCallerId: async (i) => {
      const mine = await at.system();
      if (i % 3 < 2) return { token: mine.token, given: { action: 'send', callerId: `05411${String(i).padStart(5, '0')}`, validType: ['SMS', 'CALL'][i % 3]! } };
      const { reqId } = (await mine.client.call('ValidationCallerId', { action: 'send', callerId: `05412${String(i).padStart(5, '0')}`, validType: 'CALL' })) as { reqId: string };
      const { code } = (await at.arrived(`05412${String(i).padStart(5, '0')}`)).at(-1) as { code: string };
      return { token: mine.token, given: { action: 'valid', [i % 2 ? 'reId' : 'reqId']: reqId, code } };
    },
    ValidationToken: async () => ({ given: {} }),
    ViewCampaignReports: async (i) => ({ given: { CampaignId: `${['', 'Start-YA-', 'Start-', 'YA-'][i % 4]}${campaign}`, json: i % 2 ? '1' : 'true' } }),
  };

  return async (command, i) => ({ token: steady, ...(await right[command](i)) });
}
