import { render } from 'preact';
import { Medimail } from '../../components/practice/medimail/medimail.tsx';
import { createExerciseStore } from '../../lib/store/exercise-store.ts';
import { send } from '../../lib/store/send.ts';
import { startAssistant } from '../medimail.content/assistant.ts';

const root = document.getElementById('medimail');
if (root) {
  const tell = (exercise: unknown) => window.parent.postMessage(exercise, location.origin);
  render(<Medimail onChange={tell} />, root);
  void startAssistant(document, new AbortController().signal, createExerciseStore(send));
}
