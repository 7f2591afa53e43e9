import { Link } from './router.tsx';

/** The first screen. */
export function Home() {
  return (
    <>
      <h1>Tableau de bord</h1>
      <div class="tiles">
        <Link to="/messagerie" class="panel">
          <strong>Messagerie</strong>
          <p>Consulter les messages reçus</p>
        </Link>
        <Link to="/utilisateurs" class="panel">
          <strong>Utilisateurs</strong>
          <p>Gérer les boîtes aux lettres de l’établissement</p>
        </Link>
      </div>
    </>
  );
}
