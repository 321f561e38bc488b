import { choice } from './dialog.ts';
import { put } from './dom.ts';
import { written } from './numbers.ts';
import { state } from './state.ts';

let chosen: string | undefined;

/** Which system a view is about; the choice is the same in every view. */
export function systemPicker() {
  const element = choice([]);
  put(element, 'aria-label', 'System');
  let listed = '';
  element.addEventListener('change', () => { chosen = element.value; });
  return {
    element,
    get did(): string | undefined { return state.systems.some(({ did }) => did === chosen) ? chosen : state.systems[0]?.did; },
    update(): void {
      const text = state.systems.map(({ did, name }) => `${did} ${name}`).join();
      if (text !== listed) {
        listed = text;
        element.replaceChildren(...choice(state.systems.map(({ did, name }) => ({ value: did, text: `${name} · ${written(did)}` }))).childNodes);
      }
      element.value = this.did ?? '';
    },
  };
}
