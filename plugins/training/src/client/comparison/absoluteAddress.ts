/**
 * Makes the address of a link absolute. Where the site has the hash router, paths of the site stand
 * behind a `#`.
 *
 * @param page absolute address of a page of the same site
 */
export function absoluteAddress(href: string, page: string): string {
  const isHashRouter = new URL(page).hash.startsWith('#/');
  const isPath = /^\/(?!\/)/.test(href);
  return new URL(isHashRouter && isPath ? `#${href}` : href, page).href;
}
