// Says, before anything is drawn, that scripts run: GOV.UK components show what needs them only then.
document.body.classList.add("js-enabled");
if ("noModule" in HTMLScriptElement.prototype) {
  document.body.classList.add("govuk-frontend-supported");
}
