/** Whether a text is the whole address of something that speaks HTTP. */
export const isAddress = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
