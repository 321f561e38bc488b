import { describe, expect, test as every } from 'vitest';
import { browser } from '../harness/browser.ts';
import { newNumber, useWall, written } from './wall.ts';

const wall = useWall();
const { at } = wall;
const test = every.runIf(browser);

describe('a person', () => {
  test('answers a ring, presses keys and hangs up, and the exchange is told so', async () => {
    const mobile = newNumber();
    await wall.ring(mobile);
    await wall.open(mobile);
    await wall.phone.getByRole('button', { name: 'Answer' }).click();
    await wall.phone.getByText(/In a call · 0:0/).waitFor();
    await wall.phone.getByRole('button', { name: 'Keys' }).click();
    for (const key of ['1', '#']) await wall.phone.getByRole('button', { name: key, exact: true }).click();
    await wall.phone.getByRole('button', { name: 'Hang up' }).click();
    await wall.phone.getByText('pressed 1#').waitFor();
    await at.advance(1);
    const [ring] = await wall.arrived(mobile);
    expect(ring).toMatchObject({ ends: 'answered', keys: '1#', reports: [{ type: 'call.answered', accepted: true }, { type: 'call.ended', outcome: 'answered', accepted: true }] });
    expect(Date.parse(ring.ended) - Date.parse(ring.time)).toBeLessThan(15_000);
  });

  test('declines a ring, which then is busy', async () => {
    const mobile = newNumber();
    await wall.ring(mobile);
    await wall.open(mobile);
    await wall.phone.getByRole('button', { name: 'Decline' }).click();
    await wall.phone.getByText('Declined').waitFor();
    await at.settle();
    expect((await wall.arrived(mobile))[0]).toMatchObject({ ends: 'busy', answered: null, reports: [{ type: 'call.ended', outcome: 'busy', seconds: 0, accepted: true }] });
  });

  test('takes a telephone over, so that its calls wait for a person, and gives it back', async () => {
    const number = '0500000020';
    await wall.open(number);
    await wall.phone.getByRole('button', { name: 'Take over' }).click();
    await wall.phone.getByRole('button', { name: 'Take over', pressed: true }).waitFor();
    await wall.ring(number);
    await wall.phone.getByRole('button', { name: 'Answer' }).waitFor();
    await wall.phone.getByRole('button', { name: 'Take over' }).click();
    await wall.phone.getByRole('button', { name: 'Take over', pressed: false }).waitFor();
    await at.advance(1);
    expect((await wall.arrived(number))[0]).toMatchObject({ ends: 'no-answer' });
  });

  test('listens to a spoken call by the browser\'s own voice, and hangs up in the middle of it', async () => {
    const mobile = newNumber();
    await wall.page.evaluate("window.spoken = []; speechSynthesis.speak = (one) => spoken.push(one.lang + ' ' + one.text)");
    await wall.open(mobile);
    await wall.phone.getByRole('button', { name: 'Take over' }).click();
    await wall.phone.getByRole('button', { name: 'Take over', pressed: true }).waitFor();
    await at.client().call('SendTTS', { phones: mobile, ttsMessage: 'שלום לכולם '.repeat(20) });
    await wall.phone.getByRole('button', { name: 'Answer' }).click();
    await expect.poll(() => wall.page.evaluate('spoken[0]')).toMatch(/^he-IL שלום לכולם/);
    await wall.phone.getByRole('button', { name: 'Listen' }).click();
    await wall.phone.getByRole('button', { name: 'Hang up' }).click();
    await wall.phone.getByText(/Answered, \d seconds?/).waitFor();
    await at.advance(1);
    const [call] = await wall.arrived(mobile);
    expect(call).toMatchObject({ type: 'speech', ends: 'answered', reports: [{ type: 'call.answered', accepted: true }, { type: 'call.ended', outcome: 'answered', accepted: true }] });
    expect(call.listened).toBeLessThan(10);
  });

  test('declines a spoken call, which fails', async () => {
    const mobile = newNumber();
    await fetch(`${at.url}/simulator/outcomes`, { method: 'POST', body: JSON.stringify({ number: mobile, outcome: 'person' }) });
    await at.client().call('SendTTS', { phones: mobile, ttsMessage: 'שלום' });
    await wall.open(mobile);
    await wall.phone.getByRole('button', { name: 'Decline' }).click();
    await wall.phone.getByText('Declined').waitFor();
    await at.settle();
    expect((await wall.arrived(mobile))[0]).toMatchObject({ ends: 'busy', reports: [{ type: 'call.ended', outcome: 'busy', accepted: true }] });
  });

  test('is connected by a bridged call: both telephones ring and answer, and who hangs up ends it for both', async () => {
    const [first, second] = [newNumber(), newNumber()];
    for (const number of [first, second]) await fetch(`${at.url}/simulator/outcomes`, { method: 'POST', body: JSON.stringify({ number, outcome: 'person' }) });
    await at.client().call('CreateBridgeCall', { Phones: first, BridgePhones: second } as never);
    await wall.open(first);
    await wall.phone.getByRole('button', { name: 'Answer' }).click();
    await wall.phone.getByText(/In a call/).waitFor();
    await wall.open(second);
    await wall.phone.getByText(written(first)).first().waitFor();
    await wall.phone.getByRole('button', { name: 'Answer' }).click();
    await wall.phone.getByText(/In a call/).waitFor();
    await wall.phone.getByRole('button', { name: 'Hang up' }).click();
    await wall.phone.getByText(/^Answered, \d+ second/).waitFor();
    await wall.open(first);
    await wall.phone.getByText(/^Answered, \d+ second/).waitFor();
    await at.settle();
    expect((await wall.arrived(first))[0].reports).toMatchObject([{ type: 'bridge.answered', leg: 1 }, { type: 'bridge.answered', leg: 2 }, { type: 'bridge.ended', outcome: 'answered', secondOutcome: 'answered', accepted: true }]);
  });

  test('calls a system\'s number and joins a free tzintuk list', async () => {
    await wall.page.getByRole('button', { name: 'Another telephone' }).click();
    await wall.page.getByLabel('Its number').fill('053-111-2222');
    await wall.page.keyboard.press('Enter');
    await wall.phone.getByRole('button', { name: 'Call a system' }).click();
    const dialog = wall.page.getByRole('dialog');
    await dialog.getByLabel('What for').selectOption('join');
    await dialog.getByLabel('Extension').fill('/1/2');
    await dialog.getByRole('button', { name: 'Call', exact: true }).click();
    await wall.phone.getByText('Joined list 100').waitFor();
    await at.settle();
    const { enteres } = await at.client().call('TzintukimListManagement', { action: 'getlistEnteres', TzintukimList: '100' }) as any;
    expect(enteres.map(({ phone }: any) => phone)).toContain('0531112222');
  });

  test('waits in a queue, is taken by an agent, and hangs up', async () => {
    await wall.open('0531112222');
    await wall.phone.getByRole('button', { name: 'Call a system' }).click();
    await wall.page.getByRole('dialog').getByRole('button', { name: 'Call', exact: true }).click();
    await wall.phone.getByText(/Waits in a queue · /).waitFor();
    const queue = async () => await at.client().call('GetQueueRealTime', { queuePath: '/1' }) as any;
    expect(await queue()).toMatchObject({ entries: [{ phone: '0531112222' }] });
    await wall.view('Queues');
    await wall.page.getByRole('button', { name: 'An agent comes' }).first().click();
    await wall.page.getByLabel('Agent\'s telephone').fill('0541111111');
    await wall.page.getByRole('button', { name: 'Comes', exact: true }).click();
    await wall.page.getByRole('button', { name: 'Connect' }).click();
    await wall.page.getByText('Speaks').waitFor();
    expect(await queue()).toMatchObject({ entries: [], members: [{ agent: '0541111111', Status: '2' }] });
    await wall.open('0531112222');
    await wall.phone.getByRole('button', { name: 'Hang up' }).click();
    await wall.phone.getByText(/Called for \d+ second/).waitFor();
    await at.settle();
    expect((await queue()).queueData).toMatchObject({ Completed: 1, Abandoned: 0 });
    expect(await at.client().call('GetIncomingSum', {})).toMatchObject({ direct: 1 });
  });
});
