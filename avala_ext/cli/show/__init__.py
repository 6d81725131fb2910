"""Showing results: tables for people, JSON, JSON lines, YAML and CSV for programs."""
