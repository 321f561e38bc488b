/** A text without the secrets in it. A short one (`1234`) counts only where it stands alone, not inside a telephone number. */
export function hide(text: string, secrets: (string | undefined)[]): string {
  return secrets.reduce<string>((rest, secret) => {
    if (!secret) return rest;
    return rest.replaceAll(/^\w{1,7}$/.test(secret) ? new RegExp(`\\b${secret}\\b`, 'g') : secret, '***');
  }, text);
}
