import { distance } from 'fastest-levenshtein';

/** “Did you mean …?” with the names that are near a word or have it in them, at most two; nothing when none is. */
export function didYouMean(word: string, names: string[]): string {
  const wanted = word.toLowerCase();
  const far = (name: string) => distance(name.toLowerCase(), wanted);
  const isNear = (name: string) => far(name) <= Math.max(1, wanted.length / 2) || (wanted.length > 2 && name.toLowerCase().includes(wanted));
  const near = names.filter(isNear).sort((a, b) => far(a) - far(b)).slice(0, 2);
  return near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`;
}
