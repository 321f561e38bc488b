const units = [[3600, 'שעה אחת', 'שעות'], [60, 'דקה אחת', 'דקות'], [1, 'שנייה אחת', 'שניות']] as const;

/** So many seconds in Hebrew words, as GetQueueRealTime tells them: `4 דקות, 33 שניות`; parts of zero are left out, none at all is `0 שניות`. */
export function hebrewDuration(seconds: number): string {
  let left = Math.max(0, Math.floor(seconds));
  const parts: string[] = [];
  for (const [length, one, many] of units) {
    const count = Math.floor(left / length);
    left -= count * length;
    if (count > 0) parts.push(count === 1 ? one : `${count} ${many}`);
  }
  return parts.join(', ') || '0 שניות';
}
