// Mocha's dots and failures, and the counts and skipped tests as JSON in the file named by BRIEFLINT_MOCHA_SUMMARY.
const { writeFileSync } = require("node:fs");
const Mocha = require("mocha");

const { EVENT_RUN_END, EVENT_TEST_PENDING } = Mocha.Runner.constants;

module.exports = class Summary extends Mocha.reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    const skipped = [];
    runner.on(EVENT_TEST_PENDING, (test) => skipped.push(test.fullTitle()));
    runner.once(EVENT_RUN_END, () => {
      const path = process.env.BRIEFLINT_MOCHA_SUMMARY;
      const { passes, failures } = runner.stats;
      if (path) writeFileSync(path, JSON.stringify({ passed: passes, failed: failures, skipped }));
    });
  }
};
