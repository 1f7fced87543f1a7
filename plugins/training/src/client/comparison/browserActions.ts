/** @returns whether the clipboard has the text now */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Over plain HTTP there is no clipboard, and a reader may forbid it.
    return false;
  }
}

/** Gives the reader a text as a file. */
export function downloadText(fileName: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], {type}));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser still reads from the address when the click is over.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  });
}
