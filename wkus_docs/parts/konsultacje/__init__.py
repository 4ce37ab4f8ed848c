"""Consultations with organisations and inhabitants."""
