/** The text before a word that opens an item of a list, a cell of a table or a footnote; the word's own emphasis mark aside. */
export const opensPart = /(?:^|[\r\n])[ \t>]*(?:[-+*]|\d{1,3}[.)]|\[\^[^\]\s]{1,20}\]:)[ \t]+[*_]?$|\|[ \t]*[*_]?$/;
