import { useEffect, useState } from 'preact/hooks';
import type { Guidance } from '../../lib/conversion/guidance.ts';
import { stepNumber } from '../../lib/conversion/steps.ts';
import { text } from '../text.ts';
import { sentence } from './sentence.ts';

/**
 * What a screen reader is to say: the step and its sentence, when they change. Set after the live region is in
 * the page, since what a region holds from the start is not read.
 */
export function useAnnouncement(guidance: Guidance, held: boolean): string {
  const [announcement, announce] = useState('');
  // A held save is an alert of its own: it is said once.
  const words = held ? '' : `${text('card_step', stepNumber(guidance.step))}. ${sentence(guidance)}`;
  useEffect(() => announce(words), [words]);
  return announcement;
}
