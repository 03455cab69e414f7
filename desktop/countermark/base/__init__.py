"""What every other floor stands on: errors, whole files, home folder, settings, secrets, logs."""
