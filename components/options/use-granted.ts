import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { isAllowed, mayNotify } from '../../lib/sources/permissions.ts';
import { NET_SOURCES, type NetSource, SOURCE_HOSTS } from '../../lib/store/source-hosts.ts';

/** What needs a permission of the browser's when it is turned on. */
export type Switch = NetSource | 'notify';

export const SWITCHES: readonly Switch[] = [...NET_SOURCES, 'notify'];

/** What the browser permits; `undefined` while that is read. */
export function useGranted(): ReadonlySet<Switch> | undefined {
  const [granted, set] = useState<ReadonlySet<Switch>>();
  useEffect(() => {
    const read = async () => {
      const allowed = await Promise.all(SWITCHES.map(isGranted));
      set(new Set(SWITCHES.filter((_, at) => allowed[at])));
    };
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(read);
    onRemoved.addListener(read);
    void read();
    return () => {
      onAdded.removeListener(read);
      onRemoved.removeListener(read);
    };
  }, []);
  return granted;
}

function isGranted(which: Switch): Promise<boolean> {
  return which === 'notify' ? mayNotify() : isAllowed(SOURCE_HOSTS[which]);
}
