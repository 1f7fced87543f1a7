export function useLocation() {
  return {pathname: '/docs/page', search: '', hash: ''};
}
