"""Lines of enquiry: queries noted against criteria, followed or not, and what answered them."""
