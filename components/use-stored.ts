import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Checklist } from '../lib/store/mirror.ts';
import { followStored } from './follow-stored.ts';

/** What tries again to read what is stored; nothing while no reading failed. */
export type Retry = (() => Promise<void>) | undefined;

/** Keeps what a page knows of what is stored up to date while the page is shown. */
export function useStored(stored: Signal<Checklist | undefined>): Retry {
  const retry = useSignal<Retry>(undefined);
  useEffect(() => {
    const life = new AbortController();
    const onStored = (read: Checklist) => {
      stored.value = read;
    };
    const onFailure = (again: Retry) => {
      retry.value = again;
    };
    void followStored(onStored, onFailure, life.signal);
    return () => life.abort();
  }, [stored, retry]);
  return retry.value;
}
