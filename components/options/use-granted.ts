import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { isAllowed } from '../../lib/sources/permissions.ts';
import { NET_SOURCES, type NetSource, SOURCE_HOSTS } from '../../lib/store/source-hosts.ts';

/** Which sources the browser lets be asked; `undefined` while that is read. */
export function useGranted(): ReadonlySet<NetSource> | undefined {
  const [granted, set] = useState<ReadonlySet<NetSource>>();
  useEffect(() => {
    const read = async () => {
      const allowed = await Promise.all(NET_SOURCES.map((source) => isAllowed(SOURCE_HOSTS[source])));
      set(new Set(NET_SOURCES.filter((_, at) => allowed[at])));
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
