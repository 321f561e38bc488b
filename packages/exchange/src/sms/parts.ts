/** How many parts a text is charged as: every started 70 UTF-16 units (SendSms of the source). */
export const partsOf = (text: string): number => Math.max(1, Math.ceil(text.length / 70));
