"""The Kreator of MKUS: guided questions of three stages, and what follows from the answers.

Which of four ways of commissioning fits, in which form, whether the gmina is ready, whether the change pays, which
acts, documents and terms follow, and which risks. Types, premises and stages are those of the Model Kontraktowania
Usług Społecznych; the wording of the questions, the tables and their thresholds are ours, for the original ones were
never published.
"""
