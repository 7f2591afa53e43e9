import { useEffect, useState } from 'preact/hooks';
import { call } from './call.ts';
import { fail } from './toasts.tsx';

/** What the interface says at a path; `undefined` while it is asked. The last answer stays while a new one comes. */
export function useLoaded<T>(path: string): [T | undefined, (value: T) => void] {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    let wanted = true;
    call<T>(path).then((loaded) => wanted && setValue(loaded), fail);
    return () => {
      wanted = false;
    };
  }, [path]);
  return [value, setValue];
}
