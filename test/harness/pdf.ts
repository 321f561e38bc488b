import { PDFDocument } from 'pdf-lib';

/** A PDF of so many empty pages. */
export async function pdfOf(pages: number, options: { useObjectStreams?: boolean } = {}): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (let page = 0; page < pages; page++) document.addPage();
  return document.save({ addDefaultPage: false, ...options });
}
