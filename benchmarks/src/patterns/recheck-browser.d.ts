/** The build in plain JavaScript, which starts no other program. */
declare module "recheck/lib/browser.js" {
  export { checkSync } from "recheck";
}
