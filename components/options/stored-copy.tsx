import { useEffect, useState } from 'preact/hooks';
import { send } from '../../lib/store/send.ts';
import { followCopied } from '../../lib/store/store-copy.ts';
import { text } from '../text.ts';
import { Button } from '../ui/button.tsx';
import { formatMoment } from '../ui/format.ts';
import { attempt, type OptionsProps } from './state.ts';

/**
 * What was stored before an update changed its shape, to be put back. What is stored now takes its place, so that this
 * is undone by the same act.
 */
export function StoredCopy({ state }: OptionsProps) {
  const [at, setAt] = useState<number>();
  useEffect(() => {
    const life = new AbortController();
    void followCopied(setAt, life.signal).catch(() => undefined);
    return () => life.abort();
  }, []);
  if (at === undefined) return null;
  const swap = (said: () => string, undo?: () => void) =>
    attempt(state, async () => {
      await send({ type: 'restore-copy' });
      state.said.value = { text: said, ...(undo && { undo }) };
    });
  const restore = () =>
    swap(
      () => text('options_copy_restored', formatMoment(at)),
      () => void swap(() => text('options_copy_undone')),
    );
  return (
    <div class="setting act">
      <h3>{text('options_copy_title')}</h3>
      <p>{text('options_copy_about', formatMoment(at))}</p>
      <Button action="restore-copy" onAction={() => void restore()}>
        {text('options_copy_restore')}
      </Button>
    </div>
  );
}
