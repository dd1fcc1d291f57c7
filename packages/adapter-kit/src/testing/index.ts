export { checkAdapter } from "./check-adapter.ts";
export { ledgerFaults } from "./check-ledger.ts";
export { type AdapterFixture, type CheckOptions, type ContractRule, contractRules, type Violation } from "./fixture.ts";
export { hostileInputs } from "./hostile-inputs.ts";
export { type Mutation, mutations } from "./mutations.ts";
export { type Random, seededRandom } from "./seeded-random.ts";
