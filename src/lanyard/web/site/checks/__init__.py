"""Checks of what no room keeps: settings, database, assets, storage, clock."""

from lanyard.web.checks.declare import Check
from lanyard.web.site.checks.clock import check_clock
from lanyard.web.site.checks.database import check_database, check_tables
from lanyard.web.site.checks.files import check_assets, check_storage
from lanyard.web.site.checks.settings import check_address, check_debug, check_hosts, check_secret

CHECKS = (
    Check("secret", "Secret key", check_secret),
    Check("address", "Address", check_address),
    Check("hosts", "Host names", check_hosts),
    Check("debug", "Debugging", check_debug),
    Check("database", "Database", check_database),
    Check("tables", "Tables", check_tables),
    Check("assets", "Styles and scripts", check_assets),
    Check("storage", "Storage", check_storage),
    Check("clock", "Clock", check_clock),
)

__all__ = ["CHECKS"]
