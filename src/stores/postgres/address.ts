/** The address of a database as it may be shown: without password, and without what its query says but for the host. */
export function shownUrl(url: string): string {
  if (!URL.canParse(url)) return 'postgres://…';
  const { protocol, username, host, pathname, searchParams } = new URL(url);
  const socket = searchParams.get('host');
  const who = username === '' ? '' : `${username}@`;
  return `${protocol}//${who}${host}${pathname}${socket === null ? '' : `?host=${socket}`}`;
}
