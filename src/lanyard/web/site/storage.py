"""How styles and scripts are kept: under names that hold their content's hash, compressed beforehand."""

from whitenoise.storage import CompressedManifestStaticFilesStorage  # type: ignore[import-untyped]


class AssetStorage(CompressedManifestStaticFilesStorage):  # type: ignore[misc]
    """Also gives the modules that a script imports their hashed names, so that all can be cached for ever."""

    support_js_module_import_aggregation = True
