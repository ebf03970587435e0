"""Lessons: what a teacher shows step by step, asks and hands out; and the glossary they speak."""
