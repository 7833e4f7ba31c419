// Wakes the GOV.UK components of a page. Everything works without this.
import { initAll } from "./govuk-frontend.min.js";

initAll();
