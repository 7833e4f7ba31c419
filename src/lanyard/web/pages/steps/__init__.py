"""Forms of several pages, declared as data: one thing a page, answers to check, and a confirmation."""

from lanyard.web.pages.steps.declare import Answers, Confirmation, Following, Step, StepForm, Steps
from lanyard.web.pages.steps.urls import steps_routes, steps_urls

__all__ = ["Answers", "Confirmation", "Following", "Step", "StepForm", "Steps", "steps_routes", "steps_urls"]
