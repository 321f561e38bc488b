import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef } from 'pdf-lib';
import './unpacking.ts';

/** More are not counted. */
const mostCounted = 10_000;
const deepest = 100;

/** How many pages a PDF has, at least one; otherwise why it is none that can be faxed, as a clause about the file. */
export async function pagesOf(bytes: Uint8Array): Promise<number | { flaw: string }> {
  if (bytes.byteLength === 0) return { flaw: 'the file is empty' };
  let pages: number | undefined;
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true, ignoreEncryption: true, parseSpeed: 1500 });
    if (document.context.trailerInfo.Encrypt !== undefined) return { flaw: 'the PDF is encrypted: take off its password first' };
    pages = countPages(document);
  } catch {
    // Whatever the library meets in a broken file, it throws.
  }
  if (pages === undefined) return { flaw: 'the file is no PDF, or one that is broken or packs too much' };
  return pages === 0 ? { flaw: 'the PDF has no pages' } : pages;
}

/** The pages in the tree of a document, by its leaves; undefined of a tree that is none: one that meets itself, or whose counts the library would follow without an end. */
function countPages({ catalog, context }: PDFDocument): number | undefined {
  const met = new Set<string>();
  let pages = 0;

  function count(node: PDFDict, depth: number): boolean {
    const kids = node.lookupMaybe(PDFName.of('Kids'), PDFArray);
    if (!kids) return node.lookupMaybe(PDFName.of('Type'), PDFName) === PDFName.of('Page') && ++pages <= mostCounted;
    if (depth === deepest) return false;
    return kids.asArray().every((kid) => {
      if (!(kid instanceof PDFRef) || met.has(kid.tag)) return false;
      met.add(kid.tag);
      return count(context.lookup(kid, PDFDict), depth + 1);
    });
  }

  return count(catalog.Pages(), 0) ? pages : undefined;
}
