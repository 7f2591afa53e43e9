/**
 * Names that people have and that interfaces are not written with, in plain letters: shaped even where a label
 * keeps words that nobody listed. The page's own data is what tells most names; this list is for a name that
 * stands nowhere else on it (« Bonjour Nathalie »).
 */
const NAMES = `
adele adrien agathe agnes alain albert alex alexandra alexandre alexis alice aline alison amandine amelie anais
andre andrea angelique anita anna anne annick annie anthony antoine antoinette arlette arnaud arthur audrey aurelie
aurelien axel aziz baptiste barbara bastien beatrice benjamin benoit bernadette bernard bertrand brigitte bruno camille
carine carole caroline catherine cecile cedric celine chantal charles charlotte chloe christelle christian christiane
christine christophe claire claude claudine clara clemence clement colette coralie corinne cyril damien daniel daniele
danielle david delphine denis denise didier dominique dylan edith elena eliane elisabeth elise elodie emilie emma
emmanuel emmanuelle enzo eric estelle eugenie evelyne fabien fabienne fabrice farid fatima fatiha felix florence florent
florian francis francois francoise franck frederic frederique gabriel gabrielle gael gaelle genevieve georges gerald gerard
germaine ghislaine gilbert gilles ginette guillaume guy hamid helene henri henriette herve hugo hugues ibrahim ines
irene isabelle jacqueline jacques jean jeanne jeannine jeremy jerome joel joelle johanna jonathan jordan joseph josette
josiane julia julie julien juliette justine karim karine kevin khadija lea lena leo lionel liliane loic louis louise luc
lucas lucie lucien lucienne lydia lydie madeleine maeva manon manuel marc marcel marcelle marguerite maria marie marine
marion marjorie marlene martin martine mathieu mathilde mathis matthieu maurice maxime melanie melissa michel michele
micheline mireille mohamed monique morgane muriel myriam nadege nadia nadine nathalie nathan nicolas nicole noel noemie
norbert odette odile olivier ophelie oceane pascal pascale patrice patricia patrick paul paule paulette pauline philippe
pierre pierrette quentin rachel rachid raphael raymond raymonde regine regis remi renaud rene renee richard robert
robin rodolphe roger roland romain roselyne sabine sabrina said samia samir samuel sandra sandrine sarah sebastien serge
severine simon simone solange solene sonia sophie stephane stephanie suzanne sylvain sylvie tatiana theo theophile
therese thibault thierry thomas tristan valentin valentine valerie vanessa veronique victor vincent virginie viviane
xavier yannick yann yasmine yoann yolande yves yvette yvonne zoe
abadie aubert bailly barbier bernier bertin blanchard bonnet boucher bourgeois bouvier boyer brunet carpentier caron
charpentier chevalier clerc colin cordier cousin dupont dupuis durand dubois dufour dumas dumont duval fabre faure
fournier garcia garnier gautier gauthier gerard girard giraud guerin guillot hubert huet jacquet joly lacroix lambert
laurent leblanc leclerc leclercq lecomte lefebvre lefevre legrand lemaire lemoine leroux leroy lopez lucas marchand
martinez masson menard mercier meunier meyer millet moreau morel morin moulin muller nguyen perez perret perrin
perrot philippe picard poirier prevost renard renaud riviere rodriguez rolland rousseau roussel roux roy royer sanchez
schmitt silva vasseur vidal weber
`;

const SET: ReadonlySet<string> = new Set(NAMES.split(/\s+/).filter(Boolean));

/** Whether a word in plain letters is a common first name or surname. */
export function isCommonName(word: string): boolean {
  return SET.has(word);
}
