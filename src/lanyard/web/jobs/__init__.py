"""Work in the background: Django's Tasks interface, with jobs that workers hold on a lease."""
