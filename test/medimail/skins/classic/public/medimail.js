// Written as such pages were: global functions that inline handlers call.
window.aller = (parametres) => {
  window.location.href = `/?${parametres}`;
};

window.afficherEchec = (texte) => {
  const zone = document.getElementById('message_connexion');
  zone.className = 'echec';
  zone.textContent = texte;
};
