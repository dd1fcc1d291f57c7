/** Personal and possessive pronouns of the third person singular that stand for a man. In lower case. */
export const pronounsOfMen = `er ihm ihn dieser diesem sein seine seinen seinem seiner seines`;

/** Likewise for a woman; "sie" is one person only beside a verb in the singular. */
export const pronounsOfWomen = `sie`;

/** Prepositions and articles that keep a name after them from being the subject. In lower case. */
export const oblique = `
mit von vom zu zum zur bei beim an auf für gegen über nach des dem den durch um ohne neben zwischen laut unter seit gegenüber aus in
`;

/** Forms of address that tell a man. In lower case. */
export const menWords = `herr herrn sir lord mister mr don señor monsieur pater bruder`;

/** Forms of address and of kin that tell a woman. In lower case. */
export const womenWords = `frau lady madame mrs ms miss fräulein doña dame schwester mutter tochter witwe gattin tante nichte`;

/** Forms of "sein", "werden", "haben", "geben": things stand beside them as often as persons. In lower case. */
export const copulas = `ist war wird wurde wurden werden sind waren hat haben bin worden gibt gab`;
