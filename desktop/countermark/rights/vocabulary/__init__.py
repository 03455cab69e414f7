"""The one table that translates a policy into every vocabulary that machines read, and back.

One module for each family of words; no module outside spells them. Where a vocabulary cannot say
what the policy says, the translation is the mildest one that is not weaker than the policy.
"""
