import { Annuaire } from '../../components/annuaire/annuaire.tsx';
import { openPage } from '../../components/open-page.ts';

void openPage(<Annuaire />, 'annuaire_page');
