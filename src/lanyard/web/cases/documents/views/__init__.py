"""The pages of documents: of the team that asks, of the organisations that are asked, and by signed link."""
