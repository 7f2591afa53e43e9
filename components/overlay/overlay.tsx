import { Card } from './card.tsx';
import { FieldChecks } from './field-checks.tsx';
import { seenOf } from './seen.ts';
import { Spotlight } from './spotlight.tsx';
import type { OverlayActions, OverlayState } from './state.ts';

/** All that lies over the page: the ring around the next element, the checks beside the fields, the card. */
export function Overlay({ state, actions }: { state: OverlayState; actions: OverlayActions }) {
  const { guidance, findings } = state;
  return (
    <>
      {guidance.target && <Spotlight target={seenOf(guidance.target)} />}
      <FieldChecks guidance={guidance} findings={findings} actions={actions} />
      <Card state={state} actions={actions} />
    </>
  );
}
