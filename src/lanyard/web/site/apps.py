"""The site as Django knows it."""

from django.apps import AppConfig


class SiteConfig(AppConfig):
    """Settings, addresses, error pages and the demo."""

    name = "lanyard.web.site"
    label = "site"

    def ready(self) -> None:
        """Declares who may pass to the site's own pages, what stands at their foot, and what joins rooms."""
        from lanyard.web.access.routes import declare_routes
        from lanyard.web.audit.acts import declare_acts
        from lanyard.web.audit.retention.rules import declare_retention
        from lanyard.web.audit.things import declare_things
        from lanyard.web.checks.declare import declare_checks
        from lanyard.web.jobs.cancelling import declare_follow_up
        from lanyard.web.pages.frame import OpenLink, declare_foot_links
        from lanyard.web.site import access, cancelled_work, retention
        from lanyard.web.site.checks import CHECKS
        from lanyard.web.site.open_pages import OPEN_PAGES

        declare_routes(access.ROUTES)
        declare_foot_links(OpenLink(page.title, page.name, place) for place, page in enumerate(OPEN_PAGES))
        declare_checks(CHECKS)
        declare_retention(retention.RULES)
        declare_acts((cancelled_work.CANCELLED,))
        declare_things(cancelled_work.THINGS)
        declare_follow_up(cancelled_work.record_cancelled)
