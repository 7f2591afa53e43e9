import { useEffect, useState } from 'preact/hooks';
import './medimail.css';
import { accountOf, type Exercise, goTo, HOME, type Place, START } from '../exercise.ts';
import { CorrespondenceForm } from './correspondence-form.tsx';
import { List } from './list.tsx';
import { RecordForm } from './record-form.tsx';
import { TypeForm } from './type-form.tsx';

/** What every page of the imitation is given. */
export interface PageProps {
  exercise: Exercise;
  /** Goes to another page. */
  go: (place: Place) => void;
  /** Sends something, in the exercise alone. */
  apply: (next: Exercise) => void;
}

/**
 * An imitation of Medimail with made-up people, in which nothing is sent. Its words are those of Medimail's guide,
 * which is French, whatever the assistant's language.
 *
 * @param onChange told at first and after every change
 */
export function Medimail({ onChange }: { onChange: (exercise: Exercise) => void }) {
  const [exercise, set] = useState(START);
  useEffect(() => onChange(exercise), [exercise, onChange]);
  // The browser's own way back works as in Medimail.
  useEffect(() => {
    const back = ({ state }: PopStateEvent) => set((now) => goTo(now, (state as Place | null) ?? HOME));
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, []);

  const apply = (next: Exercise) => {
    if (next.place !== exercise.place) history.pushState(next.place, '');
    set(next);
    scrollTo(0, 0);
  };
  const props: PageProps = { exercise, apply, go: (place) => apply(goTo(exercise, place)) };
  const { answer } = exercise;
  return (
    <>
      <header class="entete">
        <b>Medimail</b> <span>Exercice : personnes inventées, rien n’est envoyé</span>
      </header>
      <main class="corps">
        <h1>{titleOf(exercise.place)}</h1>
        {answer && (
          <p class={answer.refused ? 'erreur' : 'info'} role={answer.refused ? 'alert' : 'status'}>
            {answer.words}
          </p>
        )}
        <Page {...props} />
      </main>
    </>
  );
}

function Page(props: PageProps) {
  const { place } = props.exercise;
  if (place.page === 'list') return <List {...props} />;
  const account = accountOf(props.exercise, place.mail);
  if (!account) return null;
  const form = { ...props, account };
  if (place.page === 'type') return <TypeForm {...form} />;
  if (place.page === 'correspondence') return <CorrespondenceForm {...form} />;
  return <RecordForm {...form} />;
}

function titleOf({ page }: Place): string {
  switch (page) {
    case 'list':
      return 'Gestion des utilisateurs Medimail';
    case 'record':
      return 'Fiche utilisateur';
    case 'type':
      return 'Changer le type de BAL';
    case 'correspondence':
      return 'Correspondance MSSanté';
  }
}
