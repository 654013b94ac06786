/** What `brieflint --help` prints. */
export const usage = `brieflint reads litigation briefs in Markdown and reports what would get them denied, struck or embarrassed.

Usage
  brieflint check PATH...   report what is wrong with the papers
  brieflint cites PATH...   list what is cited, and to what short forms refer
  brieflint rules           list the rules
  brieflint explain RULE    tell what a rule checks, and on what authority

A PATH is a file, a folder (its Markdown files are read), a glob, or - for standard input. A .txt file is read as plain
text. Settings are read from the nearest brieflint.json in the file's folder or above.

Options of check
  --format FORMAT           how findings are printed: pretty (default), json, sarif, or github (annotations)
  --fix                     apply all safe fixes to the files; what is left is reported
  --fix-dry-run             print what --fix would change, as a diff, and write nothing
  --baseline FILE           keep out the old findings that FILE lists
  --write-baseline FILE     list all present findings in FILE, and report none
  --max-warnings N          exit with 1 if there are more than N warnings
  --config FILE             read the settings from FILE instead
  --stdin-filename FILE     the name under which standard input is reported
  --jobs N                  check on N processes (default: one for each core, for many files)
  --stats                   tell what each rule found and how long it took, on standard error

Options of cites and rules
  --format table|json       how the list is printed (default: table)

  -h, --help                print this
  --version                 print the version

Exit codes: 0 no errors found, 1 errors found or too many warnings, 2 something could not be done.
`;
