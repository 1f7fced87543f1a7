/** The old way, which frames are not asked for a permission for. It takes the focus and gives it back. */
function copySelected(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.focus({preventScroll: true});
  field.select();
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else copies there
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) {
      focused.focus({preventScroll: true});
    }
  }
}

/** @returns whether the clipboard has the text now */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Over plain HTTP there is no clipboard, and a reader, or a page around this one, may forbid it.
    return copySelected(text);
  }
}

/**
 * Whether nothing but the reader decides about downloads: the page around a frame may forbid them,
 * and the page in the frame is not told.
 */
function mayDownload(): boolean {
  return window.parent === window || window.frameElement?.hasAttribute('sandbox') === false;
}

/**
 * Gives the reader a text as a file.
 *
 * @returns whether it is certain that the browser takes it
 */
export function downloadText(fileName: string, text: string, type: string): boolean {
  const url = URL.createObjectURL(new Blob([text], {type}));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser still reads from the address when the click is over.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  });
  return mayDownload();
}
